using System;
using System.Collections.Generic;
using System.Net.Http;

var tenant = Environment.GetEnvironmentVariable("TENANT");
var user = Environment.GetEnvironmentVariable("USER_VALUE");

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://login.example.com/token?tenant=" + Uri.EscapeDataString(tenant));
request.Content = new FormUrlEncodedContent(new[]
{
    KeyValuePair.Create("grant_type", "password"),
    KeyValuePair.Create("username", user),
    KeyValuePair.Create("password", Environment.GetEnvironmentVariable("API_PASSWORD")),
});

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
