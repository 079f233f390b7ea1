curl --ntlm -u u:p https://h.example/
