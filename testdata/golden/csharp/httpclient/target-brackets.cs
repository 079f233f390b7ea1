using System;
using System.Net.Http;

using var client = new HttpClient();
var uri = new Uri(
    "https://api.example.com/list[1-3]/{a,b}/[x]?range=[0-9]&set={p,q}",
    new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
using var request = new HttpRequestMessage(HttpMethod.Get, uri);

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
