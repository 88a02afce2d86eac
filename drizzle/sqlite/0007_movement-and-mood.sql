CREATE TABLE `workout_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`file_name` text NOT NULL,
	`kind` text NOT NULL,
	`content` text,
	`chosen` text NOT NULL,
	`written` integer NOT NULL,
	`created_at` integer NOT NULL,
	`finished_at` integer,
	`undone_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `workout_imports_recent` ON `workout_imports` (`user_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `exercise_pauses` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`reason` text NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `exercise_pauses_recent` ON `exercise_pauses` (`user_id`,`from_day`,`id`);--> statement-breakpoint
CREATE TABLE `walks` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`recovery_id` text,
	`minutes` integer NOT NULL,
	`mood_before` integer,
	`started_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`recovery_id`) REFERENCES `recoveries`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `walks_one` ON `walks` (`user_id`);--> statement-breakpoint
CREATE INDEX `walks_of_recovery` ON `walks` (`recovery_id`,`user_id`);--> statement-breakpoint
DROP INDEX `workouts_recent`;--> statement-breakpoint
ALTER TABLE `workouts` ADD `called` text;--> statement-breakpoint
ALTER TABLE `workouts` ADD `effort` text;--> statement-breakpoint
ALTER TABLE `workouts` ADD `started_at` integer;--> statement-breakpoint
ALTER TABLE `workouts` ADD `distance_m` integer;--> statement-breakpoint
ALTER TABLE `workouts` ADD `climb_m` integer;--> statement-breakpoint
ALTER TABLE `workouts` ADD `import_id` text;--> statement-breakpoint
ALTER TABLE `workouts` ADD `removed_at` integer;--> statement-breakpoint
CREATE INDEX `workouts_by_start` ON `workouts` (`user_id`,`started_at`);--> statement-breakpoint
CREATE INDEX `workouts_of_import` ON `workouts` (`user_id`,`import_id`);--> statement-breakpoint
CREATE INDEX `workouts_recent` ON `workouts` (`user_id`,`removed_at`,`moved_on`,`id`);--> statement-breakpoint
ALTER TABLE `moods` ADD `note` text;