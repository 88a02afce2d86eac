CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`password_hash` text NOT NULL,
	`zone` text NOT NULL,
	`locale` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email` ON `people` (`email`);--> statement-breakpoint
CREATE TABLE `person_keys` (
	`user_id` text PRIMARY KEY NOT NULL,
	`key_id` text NOT NULL,
	`wrapped` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`login_hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_of_person` ON `sessions` (`user_id`,`last_seen_at`);--> statement-breakpoint
CREATE TABLE `application_events` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`application_id` text NOT NULL,
	`kind` text NOT NULL,
	`stage` text NOT NULL,
	`ending` text,
	`happened_on` text NOT NULL,
	`note` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `application_events_history` ON `application_events` (`user_id`,`application_id`,`happened_on`,`id`);--> statement-breakpoint
CREATE TABLE `applications` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`company` text NOT NULL,
	`role` text NOT NULL,
	`link` text,
	`notes` text,
	`applied_on` text,
	`stage` text NOT NULL,
	`furthest_stage` text NOT NULL,
	`ending` text,
	`stage_since` text NOT NULL,
	`search_text` text NOT NULL,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`touched_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `applications_recent` ON `applications` (`user_id`,`archived_at`,`touched_at`,`id`);--> statement-breakpoint
CREATE INDEX `applications_by_stage` ON `applications` (`user_id`,`stage`,`archived_at`,`touched_at`,`id`);--> statement-breakpoint
CREATE INDEX `applications_by_ending` ON `applications` (`user_id`,`ending`,`archived_at`,`touched_at`,`id`);--> statement-breakpoint
CREATE TABLE `workouts` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`recovery_id` text,
	`kind` text NOT NULL,
	`minutes` integer NOT NULL,
	`moved_on` text NOT NULL,
	`mood_before` integer,
	`mood_after` integer,
	`note` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`recovery_id`) REFERENCES `recoveries`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `workouts_recent` ON `workouts` (`user_id`,`moved_on`,`id`);--> statement-breakpoint
CREATE INDEX `workouts_of_recovery` ON `workouts` (`user_id`,`recovery_id`);--> statement-breakpoint
CREATE TABLE `feedback` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`application_id` text NOT NULL,
	`words` text NOT NULL,
	`received_on` text NOT NULL,
	`lesson` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `feedback_recent` ON `feedback` (`user_id`,`received_on`,`id`);--> statement-breakpoint
CREATE INDEX `feedback_of_application` ON `feedback` (`user_id`,`application_id`);--> statement-breakpoint
CREATE TABLE `feedback_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`application_id` text NOT NULL,
	`recovery_id` text,
	`asked_of` text,
	`draft` text NOT NULL,
	`ask_on` text NOT NULL,
	`sent_on` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`recovery_id`) REFERENCES `recoveries`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `feedback_requests_recent` ON `feedback_requests` (`user_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `feedback_requests_of_application` ON `feedback_requests` (`user_id`,`application_id`);--> statement-breakpoint
CREATE TABLE `moods` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`mood` integer NOT NULL,
	`words` text,
	`felt_on` text NOT NULL,
	`felt_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `moods_recent` ON `moods` (`user_id`,`felt_at`,`id`);--> statement-breakpoint
CREATE INDEX `moods_by_day` ON `moods` (`user_id`,`felt_on`);--> statement-breakpoint
CREATE TABLE `contacts` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`company` text,
	`email` text,
	`link` text,
	`how_we_met` text,
	`cadence_days` integer,
	`last_touch_on` text,
	`search_text` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `contacts_by_name` ON `contacts` (`user_id`,`search_text`,`id`);--> statement-breakpoint
CREATE INDEX `contacts_by_touch` ON `contacts` (`user_id`,`last_touch_on`);--> statement-breakpoint
CREATE TABLE `touches` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`contact_id` text NOT NULL,
	`kind` text NOT NULL,
	`touched_on` text NOT NULL,
	`note` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `touches_of_contact` ON `touches` (`user_id`,`contact_id`,`touched_on`,`id`);--> statement-breakpoint
CREATE TABLE `thought_records` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`recovery_id` text NOT NULL,
	`thought` text NOT NULL,
	`belief_before` integer NOT NULL,
	`belief_after` integer,
	`outside` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`recovery_id`) REFERENCES `recoveries`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `thought_records_of_recovery` ON `thought_records` (`user_id`,`recovery_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `thought_records_recent` ON `thought_records` (`user_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `recoveries` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`rejection_id` text NOT NULL,
	`opened_on` text NOT NULL,
	`mood` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`rejection_id`) REFERENCES `rejections`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `recoveries_recent` ON `recoveries` (`user_id`,`created_at`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `recoveries_of_rejection` ON `recoveries` (`user_id`,`rejection_id`);--> statement-breakpoint
CREATE TABLE `recovery_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`recovery_id` text NOT NULL,
	`step` text NOT NULL,
	`closing` text,
	`closed_at` integer,
	`mood_before` integer,
	`mood_after` integer,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`recovery_id`) REFERENCES `recoveries`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `recovery_steps_of_recovery` ON `recovery_steps` (`user_id`,`recovery_id`,`step`);--> statement-breakpoint
CREATE TABLE `rejections` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`application_id` text NOT NULL,
	`received_on` text NOT NULL,
	`stage_reached` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `rejections_by_day` ON `rejections` (`user_id`,`received_on`,`id`);--> statement-breakpoint
CREATE INDEX `rejections_of_application` ON `rejections` (`user_id`,`application_id`);--> statement-breakpoint
CREATE TABLE `reflections` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`application_id` text,
	`recovery_id` text,
	`challenged` text,
	`different` text,
	`next_time` text,
	`gave_my_best` integer NOT NULL,
	`written_on` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`recovery_id`) REFERENCES `recoveries`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `reflections_recent` ON `reflections` (`user_id`,`written_on`,`id`);--> statement-breakpoint
CREATE INDEX `reflections_of_recovery` ON `reflections` (`user_id`,`recovery_id`);--> statement-breakpoint
CREATE TABLE `follow_ups` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`contact_id` text NOT NULL,
	`what` text NOT NULL,
	`due_on` text NOT NULL,
	`done_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `follow_ups_open` ON `follow_ups` (`user_id`,`done_at`,`due_on`,`id`);--> statement-breakpoint
CREATE INDEX `follow_ups_of_contact` ON `follow_ups` (`user_id`,`contact_id`,`due_on`);