printf '%s' 'eqqr5cs//7OinuayNC8yFXlM5Vo5ivAv2/8/m73YEf8UCwnZY2YuQKvJSYZcTDmxKe/EnqqRiBDScba+LAQakcVvb1r2MHbVRdceFDnhGCQWj+F5z0xV8nQSEN046vTT93Dd5Q==' | base64 -d |
curl --request PATCH 'https://tus.example.com/files/24e533e02ec3bc40c387f1a0e460e216' \
  --header 'Tus-Resumable: 1.0.0' \
  --header 'Upload-Offset: 70' \
  --header 'Upload-Checksum: sha1 h7bX0zS/X2ouQKX6qOdPCLXf9q0=' \
  --header 'Content-Type: application/offset+octet-stream' \
  --data-binary @-
