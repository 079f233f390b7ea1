$.ajax({
  url: "https://bucket.storage.example.com/photos/2026/01/IMG_0001.jpg",
  method: "PUT",
  headers: {
    "Content-Disposition": "attachment; filename=\"IMG 0001.jpg\"; filename*=UTF-8''IMG%200001.jpg",
    "x-amz-date": "20260102T103000Z",
    "x-amz-content-sha256": "UNSIGNED-PAYLOAD",
    "x-amz-storage-class": "STANDARD_IA",
    "x-amz-server-side-encryption": "AES256",
    "x-amz-tagging": "project=example&stage=test%20run",
    "x-amz-meta-camera": "Example One, 35 mm",
    "x-amz-meta-taken": "2026-01-02T10:30:00+01:00",
    "Authorization": "AWS4-HMAC-SHA256 Credential=YOUR_ACCESS_KEY/20260102/eu-central-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=YOUR_SIGNATURE",
  },
  contentType: "image/jpeg",
  data: Uint8Array.from(atob("/9j/4AAQSkZJRgABAQAAAQABAAAQlsX336pkLoCUUoWcWZ9EiIpqfvN7mA0cjmo7utnSI3YesMC2IvYPKecgTZPSg98nn0Lb+6uh5L5lNrKUOg1Xsrw/vogSKSv0cCiyEUWwcX2Tz7noh+adBOyXY/mQ5FB7U5fgeM33TCQy2dgKoddsTXwJcMNxjkerVS8DO2Sxb4c/6yrUVvfv7q2djQgcIQry80gWVcH/2Q=="), (c) => c.charCodeAt(0)),
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
