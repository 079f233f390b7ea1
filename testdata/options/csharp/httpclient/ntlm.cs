using System;
using System.Net;
using System.Net.Http;

using var handler = new HttpClientHandler
{
    Credentials = new CredentialCache
    {
        { new Uri("https://api.example.com"), "NTLM", new NetworkCredential("user", "pass", "DOMAIN") },
    },
};
using var client = new HttpClient(handler);
using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/v1/items");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
