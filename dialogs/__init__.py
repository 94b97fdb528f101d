"""All that the bot knows. Pure: no clock, no network, no database, standard library only."""
