import httpx

url = "https://bucket.storage.example.com/photos/old%20%26%20new.jpg"
params = {
    "versionId": "YOUR_VERSION_ID",
    "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
    "X-Amz-Credential": "YOUR_ACCESS_KEY/20260102/eu-central-1/s3/aws4_request",
    "X-Amz-Date": "20260102T103000Z",
    "X-Amz-Expires": "900",
    "X-Amz-SignedHeaders": "host",
    "X-Amz-Signature": "YOUR_SIGNATURE",
}

response = httpx.delete(url, params=params)
print(response.text)
