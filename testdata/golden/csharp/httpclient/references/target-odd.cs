using System;
using System.Net.Http;

var nameValue = Environment.GetEnvironmentVariable("NAME");
var plain = Environment.GetEnvironmentVariable("PLAIN");

using var client = new HttpClient();
var uri = new Uri(
    "https://api.example.com/a/../" + Uri.EscapeDataString(nameValue) + "/%7e?a=" + Uri.EscapeDataString(plain) + "&&b",
    new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
using var request = new HttpRequestMessage(HttpMethod.Get, uri);

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
