curl --ntlm -u 'D\u:p' https://h.example/
