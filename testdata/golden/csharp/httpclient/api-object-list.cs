using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://bucket.storage.example.com/?continuation-token=1YOUR%2FCONTINUATION%2BTOKEN%3D&delimiter=%2F&encoding-type=url&fetch-owner=true&list-type=2&max-keys=50&prefix=photos%2F2026%2F&start-after=");
request.Headers.Add("x-amz-date", "20260102T103000Z");
request.Headers.Add("x-amz-content-sha256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
request.Headers.Authorization = new AuthenticationHeaderValue("AWS4-HMAC-SHA256", "Credential=YOUR_ACCESS_KEY/20260102/eu-central-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=YOUR_SIGNATURE");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
