CREATE TABLE `link_tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`purpose` text NOT NULL,
	`subject_id` text,
	`secret` text,
	`created_at` integer NOT NULL,
	`expires_at` integer,
	`ended_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `link_tokens_open` ON `link_tokens` (`user_id`,`purpose`,`ended_at`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`about` text NOT NULL,
	`to_address` text NOT NULL,
	`content` text,
	`message_id` text NOT NULL,
	`due_at` integer,
	`tries` integer NOT NULL,
	`claimed_by` text,
	`lease_until` integer,
	`last_failure` text,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	`dead_at` integer,
	`cancelled_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_once` ON `outbox` (`user_id`,`about`);--> statement-breakpoint
CREATE INDEX `outbox_recent` ON `outbox` (`user_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`due_at`,`id`);--> statement-breakpoint
CREATE TABLE `contact_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`file_name` text NOT NULL,
	`kind` text NOT NULL,
	`content` text,
	`choices` text NOT NULL,
	`written` integer NOT NULL,
	`created_at` integer NOT NULL,
	`finished_at` integer,
	`undone_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `contact_imports_recent` ON `contact_imports` (`user_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `contact_applications` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`contact_id` text NOT NULL,
	`application_id` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contact_applications_once` ON `contact_applications` (`user_id`,`contact_id`,`application_id`);--> statement-breakpoint
CREATE INDEX `contact_applications_of_contact` ON `contact_applications` (`contact_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `contact_applications_of_application` ON `contact_applications` (`application_id`,`user_id`);--> statement-breakpoint
CREATE TABLE `meet_up_people` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`meet_up_id` text NOT NULL,
	`contact_id` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`meet_up_id`) REFERENCES `meet_ups`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meet_up_people_once` ON `meet_up_people` (`user_id`,`meet_up_id`,`contact_id`);--> statement-breakpoint
CREATE INDEX `meet_up_people_of_meet_up` ON `meet_up_people` (`meet_up_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `meet_up_people_of_contact` ON `meet_up_people` (`contact_id`,`user_id`);--> statement-breakpoint
CREATE TABLE `communities` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`link` text,
	`note` text,
	`next_visit_on` text,
	`last_visit_on` text,
	`created_at` integer NOT NULL,
	`changed_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `communities_by_visit` ON `communities` (`user_id`,`next_visit_on`,`id`);--> statement-breakpoint
CREATE TABLE `meet_ups` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`held_on` text NOT NULL,
	`held_at` text,
	`place` text,
	`link` text,
	`community_id` text,
	`look_for` text,
	`note` text,
	`noted_at` integer,
	`created_at` integer NOT NULL,
	`changed_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `meet_ups_by_day` ON `meet_ups` (`user_id`,`held_on`,`id`);--> statement-breakpoint
CREATE INDEX `meet_ups_of_community` ON `meet_ups` (`community_id`,`user_id`);--> statement-breakpoint
CREATE TABLE `pair_sides` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`pair_id` text NOT NULL,
	`partner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`partner_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pair_sides_once` ON `pair_sides` (`user_id`,`pair_id`);--> statement-breakpoint
CREATE INDEX `pair_sides_of_partner` ON `pair_sides` (`partner_id`,`user_id`);--> statement-breakpoint
CREATE TABLE `pair_waves` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`pair_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `pair_waves_recent` ON `pair_waves` (`user_id`,`pair_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `contact_tags` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`contact_id` text NOT NULL,
	`tag` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contact_tags_once` ON `contact_tags` (`user_id`,`contact_id`,`tag`);--> statement-breakpoint
CREATE INDEX `contact_tags_by_tag` ON `contact_tags` (`user_id`,`tag`,`contact_id`);--> statement-breakpoint
CREATE INDEX `contact_tags_of_contact` ON `contact_tags` (`contact_id`,`user_id`);--> statement-breakpoint
CREATE TABLE `hard_days` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`hard_on` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `hard_days_by_day` ON `hard_days` (`user_id`,`hard_on`);--> statement-breakpoint
CREATE TABLE `witness_lines` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`witness_id` text NOT NULL,
	`line` text NOT NULL,
	`created_at` integer NOT NULL,
	`read_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`witness_id`) REFERENCES `witnesses`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `witness_lines_recent` ON `witness_lines` (`user_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `witness_lines_of_witness` ON `witness_lines` (`witness_id`,`user_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `witnesses` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `witnesses_recent` ON `witnesses` (`user_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `reminder_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`about` text NOT NULL,
	`answer` text NOT NULL,
	`until` integer,
	`answered_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reminder_answers_once` ON `reminder_answers` (`user_id`,`about`);--> statement-breakpoint
CREATE TABLE `reminder_settings` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`address` text,
	`confirmed_at` integer,
	`digest_time` text NOT NULL,
	`next_digest_at` integer,
	`last_digest_on` text,
	`paused_at` integer,
	`calendar_names` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reminder_settings_once` ON `reminder_settings` (`user_id`);--> statement-breakpoint
CREATE INDEX `reminder_settings_due` ON `reminder_settings` (`next_digest_at`,`id`);--> statement-breakpoint
DROP INDEX `contacts_by_name`;--> statement-breakpoint
DROP INDEX `contacts_by_touch`;--> statement-breakpoint
ALTER TABLE `contacts` ADD `role` text;--> statement-breakpoint
ALTER TABLE `contacts` ADD `tie` text;--> statement-breakpoint
ALTER TABLE `contacts` ADD `phone` text;--> statement-breakpoint
ALTER TABLE `contacts` ADD `channels` text;--> statement-breakpoint
ALTER TABLE `contacts` ADD `met_on` text;--> statement-breakpoint
ALTER TABLE `contacts` ADD `gives` text;--> statement-breakpoint
ALTER TABLE `contacts` ADD `offered` text;--> statement-breakpoint
ALTER TABLE `contacts` ADD `offered_on` text;--> statement-breakpoint
ALTER TABLE `contacts` ADD `next_touch_on` text;--> statement-breakpoint
ALTER TABLE `contacts` ADD `company_key` text;--> statement-breakpoint
ALTER TABLE `contacts` ADD `import_id` text;--> statement-breakpoint
ALTER TABLE `contacts` ADD `changed_at` integer;--> statement-breakpoint
ALTER TABLE `contacts` ADD `removed_at` integer;--> statement-breakpoint
CREATE INDEX `contacts_by_next` ON `contacts` (`user_id`,`removed_at`,`next_touch_on`);--> statement-breakpoint
CREATE INDEX `contacts_by_tie` ON `contacts` (`user_id`,`removed_at`,`tie`,`last_touch_on`);--> statement-breakpoint
CREATE INDEX `contacts_by_company` ON `contacts` (`user_id`,`company_key`);--> statement-breakpoint
CREATE INDEX `contacts_by_email` ON `contacts` (`user_id`,`email`);--> statement-breakpoint
CREATE INDEX `contacts_by_offer` ON `contacts` (`user_id`,`offered_on`);--> statement-breakpoint
CREATE INDEX `contacts_of_import` ON `contacts` (`user_id`,`import_id`);--> statement-breakpoint
CREATE INDEX `contacts_by_name` ON `contacts` (`user_id`,`removed_at`,`search_text`,`id`);--> statement-breakpoint
CREATE INDEX `contacts_by_touch` ON `contacts` (`user_id`,`removed_at`,`last_touch_on`);--> statement-breakpoint
DROP INDEX `follow_ups_open`;--> statement-breakpoint
ALTER TABLE `follow_ups` ADD `dropped_at` integer;--> statement-breakpoint
ALTER TABLE `follow_ups` ADD `changed_at` integer;--> statement-breakpoint
CREATE INDEX `follow_ups_by_contact` ON `follow_ups` (`contact_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `follow_ups_open` ON `follow_ups` (`user_id`,`done_at`,`dropped_at`,`due_on`,`id`);--> statement-breakpoint
ALTER TABLE `touches` ADD `meet_up_id` text REFERENCES meet_ups(id);--> statement-breakpoint
CREATE INDEX `touches_by_contact` ON `touches` (`contact_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `touches_of_meet_up` ON `touches` (`meet_up_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `interview_people_of_contact` ON `interview_people` (`contact_id`,`user_id`);