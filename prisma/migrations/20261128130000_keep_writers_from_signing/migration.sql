-- Nobody lets their own article through: whoever writes it waives no claim of it and signs no revision off.

CREATE OR REPLACE FUNCTION refuse_own_article() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE writes boolean;
BEGIN
  SELECT EXISTS (SELECT FROM article_person p
    WHERE p.newsroom_id = NEW.newsroom_id AND p.article_id = NEW.article_id AND p.role = 'WRITER' AND p.member_id = NEW.member_id) INTO writes;
  IF TG_TABLE_NAME <> 'verdict' AND writes THEN
    RAISE EXCEPTION 'nobody signs, waives, allows or answers in an article they wrote' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_TABLE_NAME = 'verdict' AND writes <> ((to_jsonb(NEW) ->> 'value') = 'ON_AUTHOR') THEN
    RAISE EXCEPTION 'ON_AUTHOR is the writer''s verdict and the writer''s only one' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER not_by_the_writer BEFORE INSERT ON waiver FOR EACH ROW EXECUTE FUNCTION refuse_own_article();
CREATE TRIGGER not_by_the_writer BEFORE INSERT ON sign_off FOR EACH ROW EXECUTE FUNCTION refuse_own_article();
