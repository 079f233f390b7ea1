curl 'http://[::1]:8080/health'
