import httpx

url = "https://bucket.storage.example.com/backups/site.tar.gz"
params = {"uploadId": "YOUR_UPLOAD_ID"}
headers = {
    "Content-Type": "application/xml",
    "x-amz-date": "20260102T103000Z",
    "x-amz-content-sha256": "UNSIGNED-PAYLOAD",
    "Authorization": "AWS4-HMAC-SHA256 Credential=YOUR_ACCESS_KEY/20260102/eu-central-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=YOUR_SIGNATURE",
}
content = """\
<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
  <Part>
    <PartNumber>1</PartNumber>
    <ETag>"a54357aff0632cce46d942af68356b38"</ETag>
  </Part>
  <Part>
    <PartNumber>2</PartNumber>
    <ETag>&quot;0c78aef83f66abc1fa1e8477f296d394&quot;</ETag>
  </Part>
</CompleteMultipartUpload>"""

response = httpx.post(url, params=params, headers=headers, content=content)
print(response.text)
