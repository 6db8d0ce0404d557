"""The pictures of the LKjIP, each as one specification that every output format draws."""
