using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/private");
request.AddHeader("Authorization", "Digest username=\"user\", realm=\"api@example.com\", nonce=\"MDEyMzQ1\", uri=\"/private?a=1,2\", qop=auth, nc=00000001, cnonce=\"0a4f113b\", response=\"00000000000000000000000000000000\", opaque=\"\"");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
