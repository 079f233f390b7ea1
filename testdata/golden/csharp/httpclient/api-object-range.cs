using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://bucket.storage.example.com/videos/2026/intro%20v1+2.mp4");
request.Headers.TryAddWithoutValidation("Range", "bytes=1048576-2097151");
request.Headers.TryAddWithoutValidation("If-Range", "\"9b2cf535f27731c974343645a3985328\"");
request.Headers.Add("x-amz-date", "20260102T103000Z");
request.Headers.Add("x-amz-content-sha256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
request.Headers.Authorization = new AuthenticationHeaderValue("AWS4-HMAC-SHA256", "Credential=YOUR_ACCESS_KEY/20260102/eu-central-1/s3/aws4_request, SignedHeaders=host;if-range;range;x-amz-content-sha256;x-amz-date, Signature=YOUR_SIGNATURE");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
