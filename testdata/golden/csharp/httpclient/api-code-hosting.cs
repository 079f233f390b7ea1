using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://code.example.com/repos/example/project/issues");
request.Headers.Add("Accept", "application/vnd.example.v3+json");
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "YOUR_TOKEN");
request.Headers.Add("X-Api-Version", "2026-01-01");
request.Headers.TryAddWithoutValidation("User-Agent", "example-client/1.0");
request.Content = new StringContent("{\"title\":\"Crash on start\",\"body\":\"Steps:\\n\\n1. run `app --init`\\n2. see *nothing*\\n\\n```\\npanic: \\\"oops\\\"\\n```\",\"labels\":[\"bug\"],\"assignees\":[],\"milestone\":null}");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
