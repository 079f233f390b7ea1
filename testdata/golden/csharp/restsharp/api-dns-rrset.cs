using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://dns.example.com:8081/api/v1/servers/localhost/zones/example.com.", Method.Patch);
request.AddHeader("X-API-Key", "YOUR_API_KEY");
request.AddStringBody(@"{""rrsets"": [{""name"": ""www.example.com."", ""type"": ""A"", ""ttl"": 300, ""changetype"": ""REPLACE"", ""records"": [{""content"": ""192.0.2.10"", ""disabled"": false}, {""content"": ""192.0.2.11"", ""disabled"": true}]}, {""name"": ""example.com."", ""type"": ""TXT"", ""ttl"": 3600, ""changetype"": ""REPLACE"", ""records"": [{""content"": ""\""v=spf1 include:mail.example.com ~all\"""", ""disabled"": false}, {""content"": ""\""a\\059b; c\"""", ""disabled"": false}]}, {""name"": ""*.old.example.com."", ""type"": ""AAAA"", ""changetype"": ""DELETE""}]}
", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
