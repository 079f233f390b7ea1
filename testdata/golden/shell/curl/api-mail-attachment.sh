printf '%s' 'JVBERi0xLjQKJeLjz9MKMSAwIG9iago8PCAvVHlwZSAvQ2F0YWxvZyA+PgplbmRvYmoKq8uCVgGtSlrkXkQ5Nywi2KYth2aHfD75v7aky6iFgVCcm/yQ0aJzj3AaIsHvENQtXywoWZiiIeupt5U+ICvPGgp0cmFpbGVyCjw8IC9Sb290IDEgMCBSID4+CiUlRU9GCg==' | base64 -d |
curl 'https://mail.example.com/v3/example.com/messages' \
  --user 'api:YOUR_API_KEY' \
  --form-string 'from=Example Shop <shop@example.com>' \
  --form-string 'to=first@example.com' \
  --form-string 'to=second@example.com' \
  --form-string 'subject=Invoice 2026-0001' \
  --form-string "$(printf 'text=Hello,\r\n\r\nplease find the invoice attached.\r')"'
' \
  --form-string 'o:tag=invoice' \
  --form-string 'h:Reply-To=billing@example.com' \
  --form-string 'v:order={"id": 1001, "total": "19.90"}' \
  --form 'attachment=@-;filename="invoice 2026-0001.pdf";type=application/pdf'
