CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`file_name` text NOT NULL,
	`content` text,
	`choices` text NOT NULL,
	`planned` integer NOT NULL,
	`written` integer NOT NULL,
	`created_at` integer NOT NULL,
	`started_at` integer,
	`finished_at` integer,
	`undone_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `imports_recent` ON `imports` (`user_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `interview_people` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`interview_id` text NOT NULL,
	`contact_id` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `interview_people_once` ON `interview_people` (`user_id`,`interview_id`,`contact_id`);--> statement-breakpoint
CREATE INDEX `interview_people_by_contact` ON `interview_people` (`user_id`,`contact_id`);--> statement-breakpoint
CREATE TABLE `interviews` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`application_id` text NOT NULL,
	`round` integer NOT NULL,
	`kind` text NOT NULL,
	`starts_at` integer NOT NULL,
	`zone` text NOT NULL,
	`minutes` integer NOT NULL,
	`place` text,
	`link` text,
	`notes` text,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `interviews_by_time` ON `interviews` (`user_id`,`starts_at`,`id`);--> statement-breakpoint
CREATE INDEX `interviews_of_application` ON `interviews` (`application_id`,`user_id`,`starts_at`,`id`);--> statement-breakpoint
CREATE TABLE `application_files` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`application_id` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`bytes` integer NOT NULL,
	`content` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `application_files_of_application` ON `application_files` (`application_id`,`user_id`);--> statement-breakpoint
CREATE TABLE `application_tags` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`application_id` text NOT NULL,
	`tag` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `application_tags_once` ON `application_tags` (`application_id`,`user_id`,`tag`);--> statement-breakpoint
CREATE INDEX `application_tags_by_tag` ON `application_tags` (`user_id`,`tag`,`application_id`);--> statement-breakpoint
CREATE TABLE `saved_views` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `saved_views_of_person` ON `saved_views` (`user_id`,`created_at`,`id`);--> statement-breakpoint
DROP INDEX `application_events_history`;--> statement-breakpoint
ALTER TABLE `application_events` ADD `reasons` text;--> statement-breakpoint
ALTER TABLE `application_events` ADD `undoes` text;--> statement-breakpoint
CREATE INDEX `application_events_history` ON `application_events` (`application_id`,`user_id`,`happened_on`,`id`);--> statement-breakpoint
DROP INDEX `applications_recent`;--> statement-breakpoint
DROP INDEX `applications_by_stage`;--> statement-breakpoint
DROP INDEX `applications_by_ending`;--> statement-breakpoint
ALTER TABLE `applications` ADD `source` text;--> statement-breakpoint
ALTER TABLE `applications` ADD `place` text;--> statement-breakpoint
ALTER TABLE `applications` ADD `remote` text;--> statement-breakpoint
ALTER TABLE `applications` ADD `salary` text;--> statement-breakpoint
ALTER TABLE `applications` ADD `advert` text;--> statement-breakpoint
ALTER TABLE `applications` ADD `cv_name` text;--> statement-breakpoint
ALTER TABLE `applications` ADD `notes_version` text;--> statement-breakpoint
ALTER TABLE `applications` ADD `deadline_on` text;--> statement-breakpoint
ALTER TABLE `applications` ADD `follow_up_on` text;--> statement-breakpoint
ALTER TABLE `applications` ADD `began_on` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `applications` ADD `removed_at` integer;--> statement-breakpoint
ALTER TABLE `applications` ADD `import_id` text;--> statement-breakpoint
CREATE INDEX `applications_on_board` ON `applications` (`user_id`,`removed_at`,`archived_at`,`ending`,`stage`,`touched_at`,`id`) WHERE "applications"."removed_at" is null;--> statement-breakpoint
CREATE INDEX `applications_by_name` ON `applications` (`user_id`,`removed_at`,`archived_at`,`search_text`,`id`) WHERE "applications"."removed_at" is null;--> statement-breakpoint
CREATE INDEX `applications_by_waiting` ON `applications` (`user_id`,`removed_at`,`archived_at`,`stage_since`,`id`) WHERE "applications"."removed_at" is null;--> statement-breakpoint
CREATE INDEX `applications_by_beginning` ON `applications` (`user_id`,`removed_at`,`archived_at`,`began_on`,`id`) WHERE "applications"."removed_at" is null;--> statement-breakpoint
CREATE INDEX `applications_by_source` ON `applications` (`user_id`,`removed_at`,`archived_at`,`source`,`touched_at`) WHERE "applications"."removed_at" is null;--> statement-breakpoint
CREATE INDEX `applications_by_deadline` ON `applications` (`user_id`,`deadline_on`);--> statement-breakpoint
CREATE INDEX `applications_by_follow_up` ON `applications` (`user_id`,`follow_up_on`);--> statement-breakpoint
CREATE INDEX `applications_of_import` ON `applications` (`user_id`,`import_id`);--> statement-breakpoint
CREATE INDEX `applications_recent` ON `applications` (`user_id`,`removed_at`,`archived_at`,`touched_at`,`id`) WHERE "applications"."removed_at" is null;--> statement-breakpoint
CREATE INDEX `applications_by_stage` ON `applications` (`user_id`,`removed_at`,`archived_at`,`stage`,`touched_at`,`id`) WHERE "applications"."removed_at" is null;--> statement-breakpoint
CREATE INDEX `applications_by_ending` ON `applications` (`user_id`,`removed_at`,`archived_at`,`ending`,`touched_at`,`id`) WHERE "applications"."removed_at" is null;--> statement-breakpoint
DROP INDEX `feedback_of_application`;--> statement-breakpoint
CREATE INDEX `feedback_of_application` ON `feedback` (`application_id`,`user_id`);--> statement-breakpoint
DROP INDEX `feedback_requests_of_application`;--> statement-breakpoint
CREATE INDEX `feedback_requests_of_application` ON `feedback_requests` (`application_id`,`user_id`);--> statement-breakpoint
DROP INDEX `rejections_of_application`;--> statement-breakpoint
CREATE INDEX `rejections_of_application` ON `rejections` (`application_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `reflections_of_application` ON `reflections` (`application_id`,`user_id`);