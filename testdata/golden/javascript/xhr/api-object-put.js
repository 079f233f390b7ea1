const xhr = new XMLHttpRequest();
xhr.open("PUT", "https://storage.example.com/bucket/a%20folder/index%2Bv1.html");
xhr.setRequestHeader("x-amz-date", "20260102T103000Z");
xhr.setRequestHeader("x-amz-content-sha256", "736ba3cc734263ce00143d4e48241171dd04e197617f3e9e83b8856638216ba7");
xhr.setRequestHeader("x-amz-acl", "public-read");
xhr.setRequestHeader("x-amz-meta-note", "");
xhr.setRequestHeader("Content-Type", "text/html");
xhr.setRequestHeader("Content-MD5", "ZO5VF3Hh1NPbuc2qmUAVJA==");
xhr.setRequestHeader("Cache-Control", "max-age=60");
xhr.setRequestHeader("Authorization", "AWS4-HMAC-SHA256 Credential=YOUR_ACCESS_KEY/20260102/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=YOUR_SIGNATURE");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`<!doctype html>
<title>Hello</title>
`);
