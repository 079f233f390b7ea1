curl --path-as-is 'https://api.example.com/a/%2e/b/%2E%2e/.%2e/c'
