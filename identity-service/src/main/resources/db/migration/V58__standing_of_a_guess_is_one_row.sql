-- A guess's standing is read along with whose it may be; the planner took the function for a thousand rows.
alter function standing_of_guess(text, text, boolean) rows 1;
