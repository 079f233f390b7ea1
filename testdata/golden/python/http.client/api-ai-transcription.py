from http.client import HTTPSConnection

headers = {
    "Authorization": "Bearer sk_test_example",
    "Content-Type": "multipart/form-data; boundary=----formdata-example-0123456789",
}
body = b'------formdata-example-0123456789\r\nContent-Disposition: form-data; name="file"; filename="meeting.wav"\r\nContent-Type: audio/wav\r\n\r\nRIFF\x9c\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00@\x1f\x00\x00@\x1f\x00\x00\x01\x00\x08\x00datax\x00\x00\x00\xf8\xa6\x17\xff\xf0\x07z\xa4\xa0Fxd1\xef\xdb`\xff\xafb\x10\xc2nJ\x00\ri.\x87\xd2\x01kd\xff\xf5\xb2\xd4\xad\xbc2\x81?\xc6\xb5\xbc\xd1\xe1\xa3\x1br\x17\xfe\xfb\x89\xdf\x91\x19\xa5JuF\xf1\xf4\xb1\x81y\xa9e\xa0t\xd1+\xa07\xf1\x950Q\x9b\xf8\xa8(\xdd^ e\xaa\xfa\xe2\xd11\xf7\xa2\xf6\xd8\xb4\xe9\xa1X\x19t\xea\xf2f\xb2V\x95_y\x168\xbf\xab\xa6_f\x8a\xee\xdf&q\r\n------formdata-example-0123456789\r\nContent-Disposition: form-data; name="model"\r\n\r\nexample-audio\r\n------formdata-example-0123456789\r\nContent-Disposition: form-data; name="response_format"\r\n\r\nverbose_json\r\n------formdata-example-0123456789\r\nContent-Disposition: form-data; name="timestamp_granularities[]"\r\n\r\nword\r\n------formdata-example-0123456789\r\nContent-Disposition: form-data; name="timestamp_granularities[]"\r\n\r\nsegment\r\n------formdata-example-0123456789\r\nContent-Disposition: form-data; name="prompt"\r\n\r\nNames: K\xc3\xb6ln, \xc5\x81\xc3\xb3d\xc5\xba.\nNumbers as digits.\r\n------formdata-example-0123456789--\r\n'

connection = HTTPSConnection("ai.example.com")
connection.request("POST", "/v1/audio/transcriptions", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
