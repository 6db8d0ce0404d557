"""What every app stands on: who acts, the audit trail, exact numbers in the database, and the frame of the pages."""
