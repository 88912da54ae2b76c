CREATE VIRTUAL TABLE search_index USING fts5(folded, content='search_texts', content_rowid='n', tokenize="unicode61 remove_diacritics 0", prefix='2 3 4');
--> statement-breakpoint
CREATE TRIGGER search_texts_added AFTER INSERT ON search_texts BEGIN
  INSERT INTO search_index(rowid, folded) VALUES (new.n, new.folded);
END;
--> statement-breakpoint
CREATE TRIGGER search_texts_removed AFTER DELETE ON search_texts BEGIN
  INSERT INTO search_index(search_index, rowid, folded) VALUES ('delete', old.n, old.folded);
END;
--> statement-breakpoint
CREATE TRIGGER search_texts_changed AFTER UPDATE ON search_texts BEGIN
  INSERT INTO search_index(search_index, rowid, folded) VALUES ('delete', old.n, old.folded);
  INSERT INTO search_index(rowid, folded) VALUES (new.n, new.folded);
END;
