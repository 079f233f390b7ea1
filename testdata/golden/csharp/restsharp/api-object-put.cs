using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://storage.example.com/bucket/a%20folder/index%2Bv1.html", Method.Put);
request.AddHeader("x-amz-date", "20260102T103000Z");
request.AddHeader("x-amz-content-sha256", "736ba3cc734263ce00143d4e48241171dd04e197617f3e9e83b8856638216ba7");
request.AddHeader("x-amz-acl", "public-read");
request.AddHeader("x-amz-meta-note", "");
request.AddHeader("Content-MD5", "ZO5VF3Hh1NPbuc2qmUAVJA==");
request.AddHeader("Cache-Control", "max-age=60");
request.AddHeader("Authorization", "AWS4-HMAC-SHA256 Credential=YOUR_ACCESS_KEY/20260102/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=YOUR_SIGNATURE");
request.AddStringBody(@"<!doctype html>
<title>Hello</title>
", "text/html");
request.AddHeader("Content-Type", "text/html");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
