using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Put, "https://bucket.storage.example.com/photos/2026/01/IMG_0001.jpg");
request.Headers.Add("x-amz-date", "20260102T103000Z");
request.Headers.Add("x-amz-content-sha256", "UNSIGNED-PAYLOAD");
request.Headers.Add("x-amz-storage-class", "STANDARD_IA");
request.Headers.Add("x-amz-server-side-encryption", "AES256");
request.Headers.Add("x-amz-tagging", "project=example&stage=test%20run");
request.Headers.Add("x-amz-meta-camera", "Example One, 35 mm");
request.Headers.Add("x-amz-meta-taken", "2026-01-02T10:30:00+01:00");
request.Headers.Authorization = new AuthenticationHeaderValue("AWS4-HMAC-SHA256", "Credential=YOUR_ACCESS_KEY/20260102/eu-central-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=YOUR_SIGNATURE");
request.Content = new ByteArrayContent(Convert.FromBase64String("/9j/4AAQSkZJRgABAQAAAQABAAAQlsX336pkLoCUUoWcWZ9EiIpqfvN7mA0cjmo7utnSI3YesMC2IvYPKecgTZPSg98nn0Lb+6uh5L5lNrKUOg1Xsrw/vogSKSv0cCiyEUWwcX2Tz7noh+adBOyXY/mQ5FB7U5fgeM33TCQy2dgKoddsTXwJcMNxjkerVS8DO2Sxb4c/6yrUVvfv7q2djQgcIQry80gWVcH/2Q=="));
request.Content.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
request.Content.Headers.TryAddWithoutValidation("Content-Disposition", "attachment; filename=\"IMG 0001.jpg\"; filename*=UTF-8''IMG%200001.jpg");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
