using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://bucket.storage.example.com/photos/2026/01/IMG_0001.jpg", Method.Put);
request.AddHeader("Content-Disposition", "attachment; filename=\"IMG 0001.jpg\"; filename*=UTF-8''IMG%200001.jpg");
request.AddHeader("x-amz-date", "20260102T103000Z");
request.AddHeader("x-amz-content-sha256", "UNSIGNED-PAYLOAD");
request.AddHeader("x-amz-storage-class", "STANDARD_IA");
request.AddHeader("x-amz-server-side-encryption", "AES256");
request.AddHeader("x-amz-tagging", "project=example&stage=test%20run");
request.AddHeader("x-amz-meta-camera", "Example One, 35 mm");
request.AddHeader("x-amz-meta-taken", "2026-01-02T10:30:00+01:00");
request.AddHeader("Authorization", "AWS4-HMAC-SHA256 Credential=YOUR_ACCESS_KEY/20260102/eu-central-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=YOUR_SIGNATURE");
request.AddBody(Convert.FromBase64String("/9j/4AAQSkZJRgABAQAAAQABAAAQlsX336pkLoCUUoWcWZ9EiIpqfvN7mA0cjmo7utnSI3YesMC2IvYPKecgTZPSg98nn0Lb+6uh5L5lNrKUOg1Xsrw/vogSKSv0cCiyEUWwcX2Tz7noh+adBOyXY/mQ5FB7U5fgeM33TCQy2dgKoddsTXwJcMNxjkerVS8DO2Sxb4c/6yrUVvfv7q2djQgcIQry80gWVcH/2Q=="), "image/jpeg");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
