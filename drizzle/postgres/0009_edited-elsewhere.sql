ALTER TABLE "workouts" ADD COLUMN "changed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "moods" ADD COLUMN "changed_at" timestamp (3) with time zone;