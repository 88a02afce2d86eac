CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`place` text NOT NULL,
	`fields` text NOT NULL,
	`version` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `drafts_of_place` ON `drafts` (`user_id`,`place`);--> statement-breakpoint
CREATE TABLE `evenings` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`recovery_id` text NOT NULL,
	`evening` integer NOT NULL,
	`voice` text NOT NULL,
	`words` text,
	`fate` text NOT NULL,
	`locked_until` text,
	`written_on` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`recovery_id`) REFERENCES `recoveries`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `evenings_of_recovery` ON `evenings` (`recovery_id`,`user_id`,`evening`);--> statement-breakpoint
CREATE INDEX `evenings_recent` ON `evenings` (`user_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `letters` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`recovery_id` text NOT NULL,
	`words` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`recovery_id`) REFERENCES `recoveries`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `letters_of_recovery` ON `letters` (`recovery_id`,`user_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `letters_recent` ON `letters` (`user_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `pies` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`recovery_id` text NOT NULL,
	`belief` text NOT NULL,
	`belief_before` integer NOT NULL,
	`belief_after` integer,
	`slices` text NOT NULL,
	`own_share` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`recovery_id`) REFERENCES `recoveries`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `pies_of_recovery` ON `pies` (`recovery_id`,`user_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `pies_recent` ON `pies` (`user_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `notes_for_no` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`interview_id` text,
	`thought` text,
	`plan` text,
	`letter` text,
	`created_at` integer NOT NULL,
	`opened_at` integer,
	`recovery_id` text,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`recovery_id`) REFERENCES `recoveries`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `notes_for_no_waiting` ON `notes_for_no` (`user_id`,`opened_at`,`created_at`);--> statement-breakpoint
CREATE INDEX `notes_for_no_of_interview` ON `notes_for_no` (`interview_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `notes_for_no_of_recovery` ON `notes_for_no` (`recovery_id`,`user_id`);--> statement-breakpoint
CREATE TABLE `rests` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`rested_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `rests_by_end` ON `rests` (`user_id`,`ends_at`);--> statement-breakpoint
CREATE TABLE `silver_medals` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`rejection_id` text NOT NULL,
	`due_on` text NOT NULL,
	`person` text,
	`draft` text NOT NULL,
	`done_at` integer,
	`dropped_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`rejection_id`) REFERENCES `rejections`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `silver_medals_open` ON `silver_medals` (`user_id`,`done_at`,`dropped_at`,`due_on`,`id`);--> statement-breakpoint
CREATE INDEX `silver_medals_of_rejection` ON `silver_medals` (`rejection_id`,`user_id`);--> statement-breakpoint
CREATE TABLE `questions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`application_id` text,
	`recovery_id` text,
	`asked` text NOT NULL,
	`said` text,
	`would_say` text,
	`asked_on` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`recovery_id`) REFERENCES `recoveries`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `questions_recent` ON `questions` (`user_id`,`asked_on`,`id`);--> statement-breakpoint
CREATE INDEX `questions_of_application` ON `questions` (`application_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `questions_of_recovery` ON `questions` (`recovery_id`,`user_id`);--> statement-breakpoint
DROP INDEX `workouts_of_recovery`;--> statement-breakpoint
CREATE INDEX `workouts_of_recovery` ON `workouts` (`recovery_id`,`user_id`);--> statement-breakpoint
DROP INDEX `thought_records_of_recovery`;--> statement-breakpoint
CREATE INDEX `thought_records_of_recovery` ON `thought_records` (`recovery_id`,`user_id`,`created_at`);--> statement-breakpoint
DROP INDEX `recoveries_of_rejection`;--> statement-breakpoint
ALTER TABLE `recoveries` ADD `day_opened_at` integer;--> statement-breakpoint
ALTER TABLE `recoveries` ADD `week_opened_at` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `recoveries_of_rejection` ON `recoveries` (`rejection_id`,`user_id`);--> statement-breakpoint
DROP INDEX `recovery_steps_of_recovery`;--> statement-breakpoint
ALTER TABLE `recovery_steps` ADD `counted_at` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `recovery_steps_of_recovery` ON `recovery_steps` (`recovery_id`,`user_id`,`step`);--> statement-breakpoint
DROP INDEX `reflections_of_recovery`;--> statement-breakpoint
ALTER TABLE `reflections` ADD `door` text;--> statement-breakpoint
ALTER TABLE `reflections` ADD `grey_areas` text;--> statement-breakpoint
ALTER TABLE `reflections` ADD `evidence` text;--> statement-breakpoint
ALTER TABLE `reflections` ADD `their_company` text;--> statement-breakpoint
CREATE INDEX `reflections_of_recovery` ON `reflections` (`recovery_id`,`user_id`);--> statement-breakpoint
ALTER TABLE `feedback` ADD `opens_with` text DEFAULT 'now' NOT NULL;--> statement-breakpoint
ALTER TABLE `feedback` ADD `opens_at` integer;--> statement-breakpoint
ALTER TABLE `feedback` ADD `opened_at` integer;--> statement-breakpoint
ALTER TABLE `feedback` ADD `mood_at_opening` integer;--> statement-breakpoint
ALTER TABLE `feedback` ADD `points` text;--> statement-breakpoint
ALTER TABLE `feedback_requests` ADD `sent_by` text;--> statement-breakpoint
ALTER TABLE `feedback_requests` ADD `again_on` text;--> statement-breakpoint
ALTER TABLE `feedback_requests` ADD `again_by` text;--> statement-breakpoint
ALTER TABLE `feedback_requests` ADD `let_go_on` text;--> statement-breakpoint
CREATE INDEX `feedback_requests_of_recovery` ON `feedback_requests` (`recovery_id`,`user_id`);--> statement-breakpoint
ALTER TABLE `rejections` ADD `came` text DEFAULT 'word' NOT NULL;