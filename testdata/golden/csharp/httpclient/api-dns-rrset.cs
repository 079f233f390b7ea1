using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Patch, "https://dns.example.com:8081/api/v1/servers/localhost/zones/example.com.");
request.Headers.Add("X-API-Key", "YOUR_API_KEY");
request.Content = new StringContent(@"{""rrsets"": [{""name"": ""www.example.com."", ""type"": ""A"", ""ttl"": 300, ""changetype"": ""REPLACE"", ""records"": [{""content"": ""192.0.2.10"", ""disabled"": false}, {""content"": ""192.0.2.11"", ""disabled"": true}]}, {""name"": ""example.com."", ""type"": ""TXT"", ""ttl"": 3600, ""changetype"": ""REPLACE"", ""records"": [{""content"": ""\""v=spf1 include:mail.example.com ~all\"""", ""disabled"": false}, {""content"": ""\""a\\059b; c\"""", ""disabled"": false}]}, {""name"": ""*.old.example.com."", ""type"": ""AAAA"", ""changetype"": ""DELETE""}]}
");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
