using System;
using System.Collections.Generic;
using System.Net.Http;

var user = Environment.GetEnvironmentVariable("USER_VALUE");

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://login.example.com/token");
request.Content = new FormUrlEncodedContent(new[]
{
    KeyValuePair.Create("grant_type", "password"),
    KeyValuePair.Create("username", user),
    KeyValuePair.Create("password", Environment.GetEnvironmentVariable("API_PASSWORD")),
    KeyValuePair.Create("scope", "read write"),
});

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
