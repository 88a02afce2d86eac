ALTER TABLE `workouts` ADD `changed_at` integer;--> statement-breakpoint
ALTER TABLE `moods` ADD `changed_at` integer;