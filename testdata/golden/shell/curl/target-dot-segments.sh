curl --path-as-is 'https://api.example.com/a/./b/../c/..'
