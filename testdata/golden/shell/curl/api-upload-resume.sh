printf '%s' 'CzBVep/E6Q4zWH2ix+wRNluApcrvFDleg6jN8hc8YYY=' | base64 -d |
curl --request PUT 'https://upload.example.com/upload/files?uploadType=resumable&upload_id=YOUR_UPLOAD_ID' \
  --header 'Content-Range: bytes 524288-524319/2000000' \
  --header 'Content-Type: video/mp4' \
  --data-binary @-
