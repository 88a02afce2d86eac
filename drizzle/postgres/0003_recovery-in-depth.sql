CREATE TABLE "drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"place" text NOT NULL,
	"fields" text NOT NULL,
	"version" text NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "evenings" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"recovery_id" text NOT NULL,
	"evening" integer NOT NULL,
	"voice" text NOT NULL,
	"words" text,
	"fate" text NOT NULL,
	"locked_until" text,
	"written_on" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letters" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"recovery_id" text NOT NULL,
	"words" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pies" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"recovery_id" text NOT NULL,
	"belief" text NOT NULL,
	"belief_before" integer NOT NULL,
	"belief_after" integer,
	"slices" text NOT NULL,
	"own_share" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notes_for_no" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"kind" text NOT NULL,
	"interview_id" text,
	"thought" text,
	"plan" text,
	"letter" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"opened_at" timestamp (3) with time zone,
	"recovery_id" text
);
--> statement-breakpoint
CREATE TABLE "rests" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"rested_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "silver_medals" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"rejection_id" text NOT NULL,
	"due_on" text NOT NULL,
	"person" text,
	"draft" text NOT NULL,
	"done_at" timestamp (3) with time zone,
	"dropped_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "questions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"application_id" text,
	"recovery_id" text,
	"asked" text NOT NULL,
	"said" text,
	"would_say" text,
	"asked_on" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "workouts_of_recovery";--> statement-breakpoint
DROP INDEX "thought_records_of_recovery";--> statement-breakpoint
DROP INDEX "recoveries_of_rejection";--> statement-breakpoint
DROP INDEX "recovery_steps_of_recovery";--> statement-breakpoint
DROP INDEX "reflections_of_recovery";--> statement-breakpoint
ALTER TABLE "feedback" ADD COLUMN "opens_with" text DEFAULT 'now' NOT NULL;--> statement-breakpoint
ALTER TABLE "feedback" ADD COLUMN "opens_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "feedback" ADD COLUMN "opened_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "feedback" ADD COLUMN "mood_at_opening" integer;--> statement-breakpoint
ALTER TABLE "feedback" ADD COLUMN "points" text;--> statement-breakpoint
ALTER TABLE "feedback_requests" ADD COLUMN "sent_by" text;--> statement-breakpoint
ALTER TABLE "feedback_requests" ADD COLUMN "again_on" text;--> statement-breakpoint
ALTER TABLE "feedback_requests" ADD COLUMN "again_by" text;--> statement-breakpoint
ALTER TABLE "feedback_requests" ADD COLUMN "let_go_on" text;--> statement-breakpoint
ALTER TABLE "recoveries" ADD COLUMN "day_opened_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "recoveries" ADD COLUMN "week_opened_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "recovery_steps" ADD COLUMN "counted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "rejections" ADD COLUMN "came" text DEFAULT 'word' NOT NULL;--> statement-breakpoint
ALTER TABLE "reflections" ADD COLUMN "door" text;--> statement-breakpoint
ALTER TABLE "reflections" ADD COLUMN "grey_areas" text;--> statement-breakpoint
ALTER TABLE "reflections" ADD COLUMN "evidence" text;--> statement-breakpoint
ALTER TABLE "reflections" ADD COLUMN "their_company" text;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evenings" ADD CONSTRAINT "evenings_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evenings" ADD CONSTRAINT "evenings_recovery_id_recoveries_id_fk" FOREIGN KEY ("recovery_id") REFERENCES "public"."recoveries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_recovery_id_recoveries_id_fk" FOREIGN KEY ("recovery_id") REFERENCES "public"."recoveries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pies" ADD CONSTRAINT "pies_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pies" ADD CONSTRAINT "pies_recovery_id_recoveries_id_fk" FOREIGN KEY ("recovery_id") REFERENCES "public"."recoveries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes_for_no" ADD CONSTRAINT "notes_for_no_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes_for_no" ADD CONSTRAINT "notes_for_no_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes_for_no" ADD CONSTRAINT "notes_for_no_recovery_id_recoveries_id_fk" FOREIGN KEY ("recovery_id") REFERENCES "public"."recoveries"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rests" ADD CONSTRAINT "rests_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "silver_medals" ADD CONSTRAINT "silver_medals_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "silver_medals" ADD CONSTRAINT "silver_medals_rejection_id_rejections_id_fk" FOREIGN KEY ("rejection_id") REFERENCES "public"."rejections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_recovery_id_recoveries_id_fk" FOREIGN KEY ("recovery_id") REFERENCES "public"."recoveries"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "drafts_of_place" ON "drafts" USING btree ("user_id","place");--> statement-breakpoint
CREATE UNIQUE INDEX "evenings_of_recovery" ON "evenings" USING btree ("recovery_id","user_id","evening");--> statement-breakpoint
CREATE INDEX "evenings_recent" ON "evenings" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "letters_of_recovery" ON "letters" USING btree ("recovery_id","user_id","created_at");--> statement-breakpoint
CREATE INDEX "letters_recent" ON "letters" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "pies_of_recovery" ON "pies" USING btree ("recovery_id","user_id","created_at");--> statement-breakpoint
CREATE INDEX "pies_recent" ON "pies" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "notes_for_no_waiting" ON "notes_for_no" USING btree ("user_id","opened_at","created_at");--> statement-breakpoint
CREATE INDEX "notes_for_no_of_interview" ON "notes_for_no" USING btree ("interview_id","user_id");--> statement-breakpoint
CREATE INDEX "notes_for_no_of_recovery" ON "notes_for_no" USING btree ("recovery_id","user_id");--> statement-breakpoint
CREATE INDEX "rests_by_end" ON "rests" USING btree ("user_id","ends_at");--> statement-breakpoint
CREATE INDEX "silver_medals_open" ON "silver_medals" USING btree ("user_id","done_at","dropped_at","due_on","id");--> statement-breakpoint
CREATE INDEX "silver_medals_of_rejection" ON "silver_medals" USING btree ("rejection_id","user_id");--> statement-breakpoint
CREATE INDEX "questions_recent" ON "questions" USING btree ("user_id","asked_on","id");--> statement-breakpoint
CREATE INDEX "questions_of_application" ON "questions" USING btree ("application_id","user_id");--> statement-breakpoint
CREATE INDEX "questions_of_recovery" ON "questions" USING btree ("recovery_id","user_id");--> statement-breakpoint
CREATE INDEX "feedback_requests_of_recovery" ON "feedback_requests" USING btree ("recovery_id","user_id");--> statement-breakpoint
CREATE INDEX "workouts_of_recovery" ON "workouts" USING btree ("recovery_id","user_id");--> statement-breakpoint
CREATE INDEX "thought_records_of_recovery" ON "thought_records" USING btree ("recovery_id","user_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "recoveries_of_rejection" ON "recoveries" USING btree ("rejection_id","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "recovery_steps_of_recovery" ON "recovery_steps" USING btree ("recovery_id","user_id","step");--> statement-breakpoint
CREATE INDEX "reflections_of_recovery" ON "reflections" USING btree ("recovery_id","user_id");