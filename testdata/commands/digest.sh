curl --digest -u u:p https://h.example/
