using System;
using System.Net.Http;

using var client = new HttpClient();
var uri = new Uri(
    "https://api.example.com/a/%2e/b/%2E%2e/.%2e/c",
    new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
using var request = new HttpRequestMessage(HttpMethod.Get, uri);

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
