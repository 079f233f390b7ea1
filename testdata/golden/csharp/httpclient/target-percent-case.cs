using System;
using System.Net.Http;

using var client = new HttpClient();
var uri = new Uri(
    "https://api.example.com/a%2fb%2Fc/%7Euser/%41%3a/%23%3F/a%20b?tag=%23one%26two",
    new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
using var request = new HttpRequestMessage(HttpMethod.Get, uri);

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
