"""Files of other systems become rows, with a look at them before and a way back after."""
