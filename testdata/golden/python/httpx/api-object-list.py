import httpx

url = "https://bucket.storage.example.com/"
params = {
    "continuation-token": "1YOUR/CONTINUATION+TOKEN=",
    "delimiter": "/",
    "encoding-type": "url",
    "fetch-owner": "true",
    "list-type": "2",
    "max-keys": "50",
    "prefix": "photos/2026/",
    "start-after": "",
}
headers = {
    "x-amz-date": "20260102T103000Z",
    "x-amz-content-sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "Authorization": "AWS4-HMAC-SHA256 Credential=YOUR_ACCESS_KEY/20260102/eu-central-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=YOUR_SIGNATURE",
}

response = httpx.get(url, params=params, headers=headers)
print(response.text)
