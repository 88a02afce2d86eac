CREATE TABLE "workout_imports" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"file_name" text NOT NULL,
	"kind" text NOT NULL,
	"content" text,
	"chosen" jsonb NOT NULL,
	"written" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"undone_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "exercise_pauses" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"reason" text NOT NULL,
	"from_day" text NOT NULL,
	"until_day" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "walks" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"recovery_id" text,
	"minutes" integer NOT NULL,
	"mood_before" integer,
	"started_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "workouts_recent";--> statement-breakpoint
ALTER TABLE "workouts" ADD COLUMN "called" text;--> statement-breakpoint
ALTER TABLE "workouts" ADD COLUMN "effort" text;--> statement-breakpoint
ALTER TABLE "workouts" ADD COLUMN "started_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "workouts" ADD COLUMN "distance_m" integer;--> statement-breakpoint
ALTER TABLE "workouts" ADD COLUMN "climb_m" integer;--> statement-breakpoint
ALTER TABLE "workouts" ADD COLUMN "import_id" text;--> statement-breakpoint
ALTER TABLE "workouts" ADD COLUMN "removed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "moods" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "workout_imports" ADD CONSTRAINT "workout_imports_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_pauses" ADD CONSTRAINT "exercise_pauses_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "walks" ADD CONSTRAINT "walks_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "walks" ADD CONSTRAINT "walks_recovery_id_recoveries_id_fk" FOREIGN KEY ("recovery_id") REFERENCES "public"."recoveries"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "workout_imports_recent" ON "workout_imports" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "exercise_pauses_recent" ON "exercise_pauses" USING btree ("user_id","from_day","id");--> statement-breakpoint
CREATE UNIQUE INDEX "walks_one" ON "walks" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "walks_of_recovery" ON "walks" USING btree ("recovery_id","user_id");--> statement-breakpoint
CREATE INDEX "workouts_by_start" ON "workouts" USING btree ("user_id","started_at");--> statement-breakpoint
CREATE INDEX "workouts_of_import" ON "workouts" USING btree ("user_id","import_id");--> statement-breakpoint
CREATE INDEX "workouts_recent" ON "workouts" USING btree ("user_id","removed_at","moved_on","id");