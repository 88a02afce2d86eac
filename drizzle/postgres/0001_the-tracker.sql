CREATE TABLE "imports" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"file_name" text NOT NULL,
	"content" text,
	"choices" jsonb NOT NULL,
	"planned" integer NOT NULL,
	"written" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	"undone_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "interview_people" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"interview_id" text NOT NULL,
	"contact_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "interviews" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"application_id" text NOT NULL,
	"round" integer NOT NULL,
	"kind" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"zone" text NOT NULL,
	"minutes" integer NOT NULL,
	"place" text,
	"link" text,
	"notes" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "application_files" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"application_id" text NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"bytes" integer NOT NULL,
	"content" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "application_tags" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"application_id" text NOT NULL,
	"tag" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "application_events_history";--> statement-breakpoint
DROP INDEX "applications_recent";--> statement-breakpoint
DROP INDEX "applications_by_stage";--> statement-breakpoint
DROP INDEX "applications_by_ending";--> statement-breakpoint
DROP INDEX "feedback_of_application";--> statement-breakpoint
DROP INDEX "feedback_requests_of_application";--> statement-breakpoint
DROP INDEX "rejections_of_application";--> statement-breakpoint
ALTER TABLE "application_events" ADD COLUMN "reasons" jsonb;--> statement-breakpoint
ALTER TABLE "application_events" ADD COLUMN "undoes" text;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "place" text;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "remote" text;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "salary" text;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "advert" text;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "cv_name" text;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "notes_version" text;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "deadline_on" text;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "follow_up_on" text;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "began_on" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "removed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "import_id" text;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_people" ADD CONSTRAINT "interview_people_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_people" ADD CONSTRAINT "interview_people_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_people" ADD CONSTRAINT "interview_people_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_files" ADD CONSTRAINT "application_files_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_files" ADD CONSTRAINT "application_files_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_tags" ADD CONSTRAINT "application_tags_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_tags" ADD CONSTRAINT "application_tags_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "imports_recent" ON "imports" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "interview_people_once" ON "interview_people" USING btree ("user_id","interview_id","contact_id");--> statement-breakpoint
CREATE INDEX "interview_people_by_contact" ON "interview_people" USING btree ("user_id","contact_id");--> statement-breakpoint
CREATE INDEX "interviews_by_time" ON "interviews" USING btree ("user_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "interviews_of_application" ON "interviews" USING btree ("application_id","user_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "application_files_of_application" ON "application_files" USING btree ("application_id","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "application_tags_once" ON "application_tags" USING btree ("application_id","user_id","tag");--> statement-breakpoint
CREATE INDEX "application_tags_by_tag" ON "application_tags" USING btree ("user_id","tag","application_id");--> statement-breakpoint
CREATE INDEX "saved_views_of_person" ON "saved_views" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "applications_on_board" ON "applications" USING btree ("user_id","removed_at","archived_at","ending","stage","touched_at","id") WHERE "applications"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "applications_by_name" ON "applications" USING btree ("user_id","removed_at","archived_at","search_text","id") WHERE "applications"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "applications_by_waiting" ON "applications" USING btree ("user_id","removed_at","archived_at","stage_since","id") WHERE "applications"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "applications_by_beginning" ON "applications" USING btree ("user_id","removed_at","archived_at","began_on","id") WHERE "applications"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "applications_by_source" ON "applications" USING btree ("user_id","removed_at","archived_at","source","touched_at") WHERE "applications"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "applications_by_deadline" ON "applications" USING btree ("user_id","deadline_on");--> statement-breakpoint
CREATE INDEX "applications_by_follow_up" ON "applications" USING btree ("user_id","follow_up_on");--> statement-breakpoint
CREATE INDEX "applications_of_import" ON "applications" USING btree ("user_id","import_id");--> statement-breakpoint
CREATE INDEX "reflections_of_application" ON "reflections" USING btree ("application_id","user_id");--> statement-breakpoint
CREATE INDEX "application_events_history" ON "application_events" USING btree ("application_id","user_id","happened_on","id");--> statement-breakpoint
CREATE INDEX "applications_recent" ON "applications" USING btree ("user_id","removed_at","archived_at","touched_at","id") WHERE "applications"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "applications_by_stage" ON "applications" USING btree ("user_id","removed_at","archived_at","stage","touched_at","id") WHERE "applications"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "applications_by_ending" ON "applications" USING btree ("user_id","removed_at","archived_at","ending","touched_at","id") WHERE "applications"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "feedback_of_application" ON "feedback" USING btree ("application_id","user_id");--> statement-breakpoint
CREATE INDEX "feedback_requests_of_application" ON "feedback_requests" USING btree ("application_id","user_id");--> statement-breakpoint
CREATE INDEX "rejections_of_application" ON "rejections" USING btree ("application_id","user_id");