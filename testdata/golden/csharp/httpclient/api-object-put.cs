using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Put, "https://storage.example.com/bucket/a%20folder/index%2Bv1.html");
request.Headers.Add("x-amz-date", "20260102T103000Z");
request.Headers.Add("x-amz-content-sha256", "736ba3cc734263ce00143d4e48241171dd04e197617f3e9e83b8856638216ba7");
request.Headers.Add("x-amz-acl", "public-read");
request.Headers.Add("x-amz-meta-note", "");
request.Headers.TryAddWithoutValidation("Cache-Control", "max-age=60");
request.Headers.Authorization = new AuthenticationHeaderValue("AWS4-HMAC-SHA256", "Credential=YOUR_ACCESS_KEY/20260102/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=YOUR_SIGNATURE");
request.Content = new StringContent(@"<!doctype html>
<title>Hello</title>
");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/html");
request.Content.Headers.TryAddWithoutValidation("Content-MD5", "ZO5VF3Hh1NPbuc2qmUAVJA==");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
