from http.client import HTTPSConnection

headers = {
    "Authorization": "Bearer YOUR_TOKEN",
    "Content-Type": "multipart/form-data; boundary=------------------------d74496d66958873e",
}
body = b"--------------------------d74496d66958873e\r\nContent-Disposition: form-data; name=\"channels\"\r\n\r\nC0EXAMPLE,C1EXAMPLE\r\n--------------------------d74496d66958873e\r\nContent-Disposition: form-data; name=\"initial_comment\"\r\n\r\nToday's chart \xf0\x9f\x93\x88\r\n--------------------------d74496d66958873e\r\nContent-Disposition: form-data; name=\"file\"; filename=\"chart.png\"\r\nContent-Type: image/png\r\n\r\n\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x06\x00\x00\x00\x04\x08\x02\x00\x00\x00\"f\xd9\x14\x00\x00\x00\x11IDATx\xdac\x90/\xdf\x82\x86\x18\xc8\x15\x02\x00\x8a0\x1e\xf1%4\x1d\xc0\x00\x00\x00\x00IEND\xaeB`\x82\r\n--------------------------d74496d66958873e--\r\n"

connection = HTTPSConnection("chat.example.com")
connection.request("POST", "/api/files.upload", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
