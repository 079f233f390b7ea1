from http.client import HTTPSConnection

headers = {
    "Range": "bytes=1048576-2097151",
    "If-Range": '"9b2cf535f27731c974343645a3985328"',
    "x-amz-date": "20260102T103000Z",
    "x-amz-content-sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "Authorization": "AWS4-HMAC-SHA256 Credential=YOUR_ACCESS_KEY/20260102/eu-central-1/s3/aws4_request, SignedHeaders=host;if-range;range;x-amz-content-sha256;x-amz-date, Signature=YOUR_SIGNATURE",
}

connection = HTTPSConnection("bucket.storage.example.com")
connection.request("GET", "/videos/2026/intro%20v1+2.mp4", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
