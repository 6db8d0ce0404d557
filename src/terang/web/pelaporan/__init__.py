"""What a year's report needs beyond plan, money and figures."""
