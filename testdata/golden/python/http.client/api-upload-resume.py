from http.client import HTTPSConnection

headers = {
    "Content-Range": "bytes 524288-524319/2000000",
    "Content-Type": "video/mp4",
}
body = b"\x0b0Uz\x9f\xc4\xe9\x0e3X}\xa2\xc7\xec\x116[\x80\xa5\xca\xef\x149^\x83\xa8\xcd\xf2\x17<a\x86"

connection = HTTPSConnection("upload.example.com")
connection.request("PUT", "/upload/files?uploadType=resumable&upload_id=YOUR_UPLOAD_ID", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
